/** What resembles a thing as JSON. */
@NullMarked
package org.spona.search.similar.api;

import org.jspecify.annotations.NullMarked;
