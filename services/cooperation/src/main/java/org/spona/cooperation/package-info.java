/** Cooperation: what municipalities undertake together, and what they measure of it. */
@NullMarked
package org.spona.cooperation;

import org.jspecify.annotations.NullMarked;
