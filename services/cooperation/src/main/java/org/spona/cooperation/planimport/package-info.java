/** Tables of plans that are brought: what was read of each, what is in doubt and how it was settled, until a plan is made of it. */
@NullMarked
package org.spona.cooperation.planimport;

import org.jspecify.annotations.NullMarked;
