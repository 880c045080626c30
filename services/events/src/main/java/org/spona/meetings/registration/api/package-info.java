/** Registration for open events as JSON. */
@NullMarked
package org.spona.meetings.registration.api;

import org.jspecify.annotations.NullMarked;
