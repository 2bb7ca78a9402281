/** The library that writes workbooks: read when the first one is wanted, not at every start of the server. */

export async function workbooks() {
  return (await import('exceljs')).default;
}
