/** What somebody leaves behind at meetings goes to a colleague. */
@NullMarked
package org.spona.meetings.handover;

import org.jspecify.annotations.NullMarked;
