/** Who says who acts for an organisation: its administrators, and every change of who acts for it. */
@NullMarked
package org.spona.members.administration;

import org.jspecify.annotations.NullMarked;
