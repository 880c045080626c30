/** What the failure of one item of background work says, and how the work goes on without it. */
@NullMarked
package org.spona.platform.failure;

import org.jspecify.annotations.NullMarked;
