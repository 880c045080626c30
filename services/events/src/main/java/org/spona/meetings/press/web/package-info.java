/** Press texts as pages and files. */
@NullMarked
package org.spona.meetings.press.web;

import org.jspecify.annotations.NullMarked;
