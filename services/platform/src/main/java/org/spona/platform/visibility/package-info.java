/** Who changed how far something is shared: announced by every service, kept for the administrators of the owner. */
@NullMarked
package org.spona.platform.visibility;

import org.jspecify.annotations.NullMarked;
