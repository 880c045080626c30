/** Typed links between things of any kind, service and organisation; each end shows the other as far as its reader may read it. */
@NullMarked
package org.spona.platform.links;

import org.jspecify.annotations.NullMarked;
