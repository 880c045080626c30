/** Comparisons as JSON. */
@NullMarked
package org.spona.regulations.comparison.api;

import org.jspecify.annotations.NullMarked;
