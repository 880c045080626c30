package org.spona.cooperation;

import org.spona.platform.test.ApiContract;

@CooperationTest
class ApiContractTest extends ApiContract {}
