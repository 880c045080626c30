/** The seats of a body and who speaks for them, as people keep them in tables: which column has what, and what the words in it mean. */
@NullMarked
package org.spona.members.body.table;

import org.jspecify.annotations.NullMarked;
