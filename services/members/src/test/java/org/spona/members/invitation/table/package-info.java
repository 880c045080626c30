@NullMarked
package org.spona.members.invitation.table;

import org.jspecify.annotations.NullMarked;
