/** Comparisons as pages. */
@NullMarked
package org.spona.regulations.comparison.web;

import org.jspecify.annotations.NullMarked;
