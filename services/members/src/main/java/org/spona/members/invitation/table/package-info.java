/** Many people are invited at once, from a table: what would become of each row is shown before anything goes out. */
@NullMarked
package org.spona.members.invitation.table;

import org.jspecify.annotations.NullMarked;
