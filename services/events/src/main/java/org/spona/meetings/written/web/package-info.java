/** Pages of written procedures. */
@NullMarked
package org.spona.meetings.written.web;

import org.jspecify.annotations.NullMarked;
