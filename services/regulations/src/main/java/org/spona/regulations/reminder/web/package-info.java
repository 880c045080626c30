/** Reminding, as pages. */
@NullMarked
package org.spona.regulations.reminder.web;

import org.jspecify.annotations.NullMarked;
