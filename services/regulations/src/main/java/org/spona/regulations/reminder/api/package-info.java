/** Reminding, as JSON. */
@NullMarked
package org.spona.regulations.reminder.api;

import org.jspecify.annotations.NullMarked;
