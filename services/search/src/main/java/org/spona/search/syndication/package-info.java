/** What is public, for feed readers and search engines. */
@NullMarked
package org.spona.search.syndication;

import org.jspecify.annotations.NullMarked;
