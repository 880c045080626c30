/** Pages of joint positions. */
@NullMarked
package org.spona.regulations.position.web;

import org.jspecify.annotations.NullMarked;
