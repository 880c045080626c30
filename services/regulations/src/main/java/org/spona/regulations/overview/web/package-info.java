/** The table of a network as a page and as a file. */
@NullMarked
package org.spona.regulations.overview.web;

import org.jspecify.annotations.NullMarked;
