/** Reminding those who are late with an obligation, or have said nothing of it. */
@NullMarked
package org.spona.regulations.reminder;

import org.jspecify.annotations.NullMarked;
