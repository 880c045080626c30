/**
 * Reads tables of plans that people have: finds the table, its columns and the lines in its cells, and says wherever it is in doubt. Nothing here
 * knows of a reader or a database.
 */
@NullMarked
package org.spona.cooperation.matrix;

import org.jspecify.annotations.NullMarked;
