/** Services as pages. */
@NullMarked
package org.spona.cooperation.directory.web;

import org.jspecify.annotations.NullMarked;
