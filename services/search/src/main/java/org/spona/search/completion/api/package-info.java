/** Suggestions as JSON. */
@NullMarked
package org.spona.search.completion.api;

import org.jspecify.annotations.NullMarked;
