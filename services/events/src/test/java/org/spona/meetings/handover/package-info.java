@NullMarked
package org.spona.meetings.handover;

import org.jspecify.annotations.NullMarked;
