/** Saved searches as JSON. */
@NullMarked
package org.spona.search.saved.api;

import org.jspecify.annotations.NullMarked;
