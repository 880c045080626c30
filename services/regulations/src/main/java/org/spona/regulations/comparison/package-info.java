/** Two texts of acts side by side. */
@NullMarked
package org.spona.regulations.comparison;

import org.jspecify.annotations.NullMarked;
