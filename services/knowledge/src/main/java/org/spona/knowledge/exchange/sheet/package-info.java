/** Tables that people upload: CSV and XLSX, read row after row. */
@NullMarked
package org.spona.knowledge.exchange.sheet;

import org.jspecify.annotations.NullMarked;
