/** Saved searches as pages. */
@NullMarked
package org.spona.search.saved.web;

import org.jspecify.annotations.NullMarked;
