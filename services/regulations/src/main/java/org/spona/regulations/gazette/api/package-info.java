/** Numbers of gazettes as JSON. */
@NullMarked
package org.spona.regulations.gazette.api;

import org.jspecify.annotations.NullMarked;
