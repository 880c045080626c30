@NullMarked
package org.spona.meetings.decision;

import org.jspecify.annotations.NullMarked;
