/** The JSON API of what rests on changed provisions. */
@NullMarked
package org.spona.regulations.consequence.api;

import org.jspecify.annotations.NullMarked;
