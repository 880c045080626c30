package org.spona.meetings;

import org.spona.platform.test.ApiContract;

@EventsTest
class ApiContractTest extends ApiContract {}
