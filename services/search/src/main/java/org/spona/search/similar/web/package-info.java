/** What resembles a thing as pages. */
@NullMarked
package org.spona.search.similar.web;

import org.jspecify.annotations.NullMarked;
