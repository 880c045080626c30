@NullMarked
package org.spona.meetings.proposal;

import org.jspecify.annotations.NullMarked;
