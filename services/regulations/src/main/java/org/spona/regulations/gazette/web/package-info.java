/** Numbers of gazettes as pages. */
@NullMarked
package org.spona.regulations.gazette.web;

import org.jspecify.annotations.NullMarked;
