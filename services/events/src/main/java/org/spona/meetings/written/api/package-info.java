/** Written procedures as JSON. */
@NullMarked
package org.spona.meetings.written.api;

import org.jspecify.annotations.NullMarked;
