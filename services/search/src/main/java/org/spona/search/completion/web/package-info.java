/** Suggestions as pages. */
@NullMarked
package org.spona.search.completion.web;

import org.jspecify.annotations.NullMarked;
