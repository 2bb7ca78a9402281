/** How much of a file anybody may bring: each limit with its reason. */

export const LARGEST_FILE_BYTES = 50 * 1024 * 1024; // 100,000 rows with thirty columns are 20 MB.
export const MOST_ROWS = 100_000; // A county has 50,000; more is a mistake or somebody else's county.
export const MOST_COLUMNS = 200; // The widest template has forty.
export const LONGEST_CELL = 4000; // The longest field holds 4000 characters.
export const MOST_ZIP_ENTRIES = 2000; // A workbook with pictures on each sheet has hundreds.
export const LARGEST_UNPACKED_BYTES = 800 * 1024 * 1024; // 50 MB of an honest sheet unpack to 500.
export const HIGHEST_RATIO = 200; // An honest sheet packs 10 to 40 times; a bomb a thousand times.
export const RATIO_COUNTS_FROM_BYTES = 10 * 1024 * 1024; // Small files may pack as well as they like.
export const CHUNK_ROWS = 500; // One message, one transaction, one statement.
export const THREAD_MEMORY_MB = 256; // A file that needs more kills its thread, not the server.
export const THREAD_YOUNG_MB = 16; // Rows live for one chunk; more room only puts off tidying up.
