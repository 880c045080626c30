@NullMarked
package org.spona.meetings.participation;

import org.jspecify.annotations.NullMarked;
