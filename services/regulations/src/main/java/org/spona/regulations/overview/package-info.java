/** Who of a network has applied what, for its staff. */
@NullMarked
package org.spona.regulations.overview;

import org.jspecify.annotations.NullMarked;
