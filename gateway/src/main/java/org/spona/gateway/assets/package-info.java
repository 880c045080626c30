/** Stylesheets and scripts that all pages share. */
@NullMarked
package org.spona.gateway.assets;

import org.jspecify.annotations.NullMarked;
