/** The pages of what rests on changed provisions. */
@NullMarked
package org.spona.regulations.consequence.web;

import org.jspecify.annotations.NullMarked;
