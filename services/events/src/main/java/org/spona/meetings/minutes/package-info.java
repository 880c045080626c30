/** Minutes of meetings: made of who was there, what was said, voted and decided; circulated, remarked on, approved. */
@NullMarked
package org.spona.meetings.minutes;

import org.jspecify.annotations.NullMarked;
