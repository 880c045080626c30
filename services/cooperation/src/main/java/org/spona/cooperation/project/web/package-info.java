/** Projects as pages. */
@NullMarked
package org.spona.cooperation.project.web;

import org.jspecify.annotations.NullMarked;
