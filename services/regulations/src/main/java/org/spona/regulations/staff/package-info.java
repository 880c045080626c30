/** Who works for the association of a network and may speak for it. */
@NullMarked
package org.spona.regulations.staff;

import org.jspecify.annotations.NullMarked;
