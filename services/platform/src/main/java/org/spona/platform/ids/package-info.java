/** The ids that clients choose for what they make, and what trying out taken ones tells. */
@NullMarked
package org.spona.platform.ids;

import org.jspecify.annotations.NullMarked;
