/** Tables that people take along into their spreadsheets, and those that they upload: CSV and XLSX, read row after row. */
@NullMarked
package org.spona.platform.sheet;

import org.jspecify.annotations.NullMarked;
