/** Being built. */

export function Screen() {
  return <div className="page" />;
}
