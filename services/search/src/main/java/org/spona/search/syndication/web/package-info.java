/** Feeds and site maps. */
@NullMarked
package org.spona.search.syndication.web;

import org.jspecify.annotations.NullMarked;
